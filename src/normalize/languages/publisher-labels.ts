import { words } from './word-lists.ts';

/**
 * Labels in an imprint behind which the company stands that publishes a paper, or its editor: the paper's own name with a legal form as often
 * as another one. Of all languages at once.
 */
export const PUBLISHER_LABELS: readonly string[] = words(`
  publisher | published by | edited by | owner | proprietor | herausgeber | herausgeberin | verlag | verleger | éditeur | éditrice | édité par | publié par | société éditrice |
  edita | editor | editora | editor responsable | editorial | empresa editora | propriedade | proprietário | editore | edito da | società editrice | uitgever | uitgeverij | uitgegeven door |
  utgivare | utgiven av | udgiver | udgivet af | utgiver | utgitt av | kustantaja | julkaisija | útgefandi | wydawca | vydavatel | vydavateľ | vydává | vydáva |
  kiadó | kiadja | editează | editat de | издател | издава | издавач | nakladnik | izdavač | izdajatelj | založnik | botues | botuesi | εκδότης | εκδίδεται από | ιδιοκτησία | ιδιοκτήτης |
  imtiyaz sahibi | yayıncı | yayımcı | yayımlayan | naşir | təsisçi | издатель | учредитель | учредитель и издатель | видавець | засновник | выдавец | заснавальнік | leidėjas | steigėjas | izdevējs | väljaandja |
  հիմնադիր | հրատարակիչ | გამომცემელი | დამფუძნებელი | الناشر | تصدر عن | ناشر | صاحب امتیاز | مو"ل | מו"ל | המוציא לאור | प्रकाशक | প্রকাশক | வெளியீட்டாளர் | เจ้าของ | ผู้จัดพิมพ์ | เจ้าของและผู้พิมพ์ผู้โฆษณา | cơ quan chủ quản | đơn vị chủ quản |
  penerbit | diterbitkan oleh | 発行 | 発行所 | 発行元 | 発行者 | 主办 | 主辦 | 主办单位 | 主辦單位 | 主管单位 | 出版 | 出版者 | 발행처 | 발행 | mchapishaji | argitaratzailea | editado por
`);
