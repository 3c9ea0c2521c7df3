import { words } from './word-lists.ts';

/** `All rights reserved`, in all languages at once: pages mix them, and the line names who keeps the rights. */
export const RIGHTS_WORDS: readonly string[] = words(`
  all rights reserved | all rights are reserved | all rights of publications are reserved | all rights of publication are reserved | all content copyright | tous droits réservés | alle rechte vorbehalten | alle rechte liegen |
  derechos reservados | todos os direitos reservados | direitos reservados | tutti i diritti riservati | diritti riservati | riproduzione riservata |
  все права защищены | tüm hakları saklıdır | her hakkı saklıdır | جميع الحقوق محفوظة | كل الحقوق محفوظة | الحقوق محفوظة | جميع الحقوق | حقوق النشر محفوظة | تمامی حقوق مادی و معنوی | کلیه حقوق مادی و معنوی | کلیه حقوق | تمامی حقوق | تمام حقوق | همه حقوق | جملہ حقوق | هەموو مافێک پارێزراوە | هەموو مافەکان پارێزراون | هەموو مافێکی پارێزراوە | hemû maf parastî ne | hemî maf parastî ne |
  版权所有 | 版權所有 | 無断転載 | alle rechten voorbehouden | alla rättigheter | alle rettigheder | alle rettigheter | wszelkie prawa zastrzeżone |
  wszystkie prawa zastrzeżone | všechna práva vyhrazena | všetky práva vyhradené | minden jog fenntartva | toate drepturile rezervate | всички права запазени | усі права захищено | усі права захищені |
  всі права захищені | sva prava pridržana | sva prava zadržana | vse pravice pridržane | kaikki oikeudet pidätetään | με επιφύλαξη παντός | visos teisės saugomos |
  visas tiesības | kõik õigused | hak cipta dilindungi | hak cipta | giữ bản quyền | bản quyền thuộc | 무단 전재 | 무단전재 | สงวนลิขสิทธิ์ | सर्वाधिकार सुरक्षित | সর্বস্বত্ব |
  כל הזכויות שמורות | haki zote zimehifadhiwa | bütün hüquqlar | të gjitha të drejtat | öll réttindi áskilin | tots els drets reservats |
  сва права задржана | сва права придржана | сите права се задржани | сите права задржани | усе правы абаронены | барлық құқықтар қорғалған | barcha huquqlar himoyalangan |
  բոլոր իրավունքները պաշտպանված են | ყველა უფლება დაცულია | সর্বস্বত্ব সংরক্ষিত | সর্বস্বত্ব স্বত্বাধিকার সংরক্ষিত | सर्वाधिकार सुरक्षित | सर्व हक्क राखीव | அனைத்து உரிமைகளும் பாதுகாக்கப்பட்டவை |
  eskubide guztiak erreserbatuta | eskubide guztiak | todos os dereitos reservados | hawlfraint | gach ceart ar cosaint | alle regte voorbehou | lahat ng karapatan ay reserbado | mọi quyền được bảo lưu
`);
