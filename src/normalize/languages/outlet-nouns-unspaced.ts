import { words } from './word-lists.ts';

/** What parts of an outlet are called that sign texts, at the end of their names. */
export const DESK_WORDS = words('desk | डेस्क | ڈیسک | デスク | 데스크');

/** The nouns by which outlets call themselves in scripts that set no blanks between words, wherever they stand in a name. */
export const UNSPACED_OUTLET_NOUNS = {
  sure: words(`
    日报 | 晚报 | 早报 | 晨报 | 商报 | 导报 | 都市报 | 青年报 | 周报 | 侨报 | 新报 | 快报 | 时报 | 新闻网 | 通讯社 | 电视台 | 广播电台 | 周刊 |
    日報 | 晚報 | 早報 | 晨報 | 商報 | 導報 | 週報 | 快報 | 時報 | 新報 | 新聞社 | 通訊社 | 電視台 | 通信社 | 放送局 | 民報 | 日日 | タイムズ | タイムス | かわら版 |
    신문 | 일보 | 타임즈 | 타임스 | 저널 | สำนักข่าว | รายวัน | เดลี่ | นิวส์ | កាសែត | သတင်းစာ
  `),
  sureLast: words('在线 | 新聞 | 热线'),
  shared: words(`
    新闻 | 新华社 | 报社 | 報社 | 电台 | 融媒 | 网 | 網 | 广播 | 在线 | 通信 | 放送 | テレビ | ラジオ | ニュース | ジャーナル | プレス | 週刊 | 뉴스 | 통신 | 방송 | 포스트 | 투데이 | 데일리 | 매일 |
    ข่าว | เสียง | โพสต์ | หนังสือพิมพ์ | สถานีวิทยุ | ព័ត៌មាន | သတင်း
  `),
} as const;
