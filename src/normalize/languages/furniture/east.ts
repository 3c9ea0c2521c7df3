import type { FurnitureWords } from '../lexicon.ts';
import { phrases } from '../phrases.ts';

/** Furniture of pages in Hebrew, Hindi, Korean, Sorani and Indonesian, which have no lexicon of their own. */
export const EAST_FURNITURE: Partial<FurnitureWords> = {
  comments: phrases(`
    תגובות | תגובות… | הוסף תגובה | 댓글 | 댓글… | 댓글 쓰기 | टिप्पणियाँ | कमेंट | टिप्पणी करें | کۆمێنت | komentar | tulis komentar
  `),

  share: phrases(`
    שתפו | שתף | שיתוף | שתפו את הכתבה | הדפסה | הגדל טקסט | 공유 | 공유하기 | 페이스북 | 트위터 | 카카오톡 | 기사스크랩 | 글자크기 | 스크랩 | 인쇄 | 프린트 |
    शेयर करें | शेयर | व्हाट्सएप | फॉलो करें | बुकमार्क | هاوبەشی بکە | bagikan | cetak | salin tautan | lihat foto
  `),

  related: phrases(`
    קראו גם | עוד בנושא | כתבות נוספות | עוד בחדשות | עוד בערוץ | 관련기사 | 관련 기사 | 관련뉴스 | 이 시각 주요뉴스 | 추천기사 | यह भी पढ़ें… | ये भी पढ़ें… | संबंधित खबरें |
    अगली ख़बर | और पढ़ें… | هەواڵی پەیوەندیدار | baca juga | berita terkait | artikel terkait | terkini lainnya
  `),

  mostRead: phrases(`
    הנקראות ביותר | הכי נקראות | 많이 본 뉴스 | 가장 많이 본 뉴스 | 인기기사 | 실시간 인기뉴스 | सबसे ज्यादा पढ़ी गई | लोकप्रिय | terpopuler | berita populer
  `),

  promo: phrases(`
    רוצים לקבל עדכונים… | हर ख़बर से अपडेट… | रहें हर ख़बर से अपडेट… | डाउनलोड करें… | dapatkan update berita… | ikuti kami… | 구독하기 | 네이버에서 구독…
  `),

  navigation: phrases(`
    דלג לתוכן | דף הבית | ראשי | התחברות | 본문 바로가기 | 로그인 | 회원가입 | 전체기사 | 홈 | 메뉴 | होम | लॉगिन | ई पेपर | سەرەتا | beranda | masuk
  `),

  advertisement: phrases('פרסומת | 광고 | विज्ञापन | ڕیکلام | iklan | scroll to continue…'),

  tags: phrases('תגיות | תגיות… | 키워드… | 태그 | 태그… | टैग | टैग… | تاگ… | tag'),
};
