// People, groups and places that return in many texts, each in several spellings. All are invented.
import type { Name } from '../model/names.ts';
import { listOf } from './lexicons/lexicon.ts';

/** One of the cast. */
export interface CastMember {
  readonly id: string;
  readonly kind: Name['kind'];
  /** In Latin letters: outlets differ in which they print. */
  readonly latin: readonly string[];
  readonly arabic: string;
}

function members(kind: Name['kind'], text: string): readonly CastMember[] {
  return text
    .split('\n')
    .map((line) => listOf(line))
    .filter((names) => names.length > 0)
    .map((names) => ({
      id: (names[0] ?? '').toLowerCase().replaceAll(/[^a-z]+/gu, '-'),
      kind,
      latin: names.slice(0, -1),
      arabic: names.at(-1) ?? '',
    }));
}

export const PEOPLE = members(
  'person',
  `
  Hamid al-Qasari | Hameed al-Qassari | Hamid al-Kasari | حميد القصاري
  Salim al-Darwani | Saleem al-Derwani | Salim ad-Darwani | سليم الدرواني
  Nadira al-Suwayli | Nadirah as-Suwaili | Nadira al-Suweili | نديرة السويلي
  Yusuf Tahhami | Youssef Tahami | Yousif Tahhami | يوسف التهامي
  Layla Benmarsa | Leila Benmarsa | Laila Ben Marsa | ليلى بن مرسى
  Idris al-Fallahi | Idrees al-Falahi | Driss el-Fallahi | إدريس الفلاحي
  Karim Zouhrane | Kareem Zuhran | Karim Zohrane | كريم زهران
  Maryam al-Hattawi | Mariam al-Hatawi | Meryem el-Hattaoui | مريم الحطاوي
  Tariq Boussalem | Tarek Bu Salem | Tarik Boussalim | طارق بوسالم
  Samira Qantawi | Sameera Kantawi | Samira Cantaoui | سميرة القنطاوي
  Bashir al-Wardani | Basheer al-Werdani | Bachir el-Ouardani | بشير الورداني
  Hadi Marzouqi | Hady Marzuqi | Hédi Marzougui | هادي المرزوقي
`,
);

export const GROUPS = members(
  'group',
  `
  Rabitat al-Marsa | Rabitat al-Mersa | Rabita al-Marsa | رابطة المرسى
  Ittihad al-Shati | Ittihad ash-Shati | Ettehad al-Shati | اتحاد الشاطئ
  Harakat al-Bahhara | Harakat al-Bahara | Haraket el-Bahhara | حركة البحارة
  Tajammu al-Wadi | Tajamou al-Wadi | Tajammu el-Ouadi | تجمع الوادي
  Majlis al-Qantara | Majles al-Qantara | Majlis el-Kantara | مجلس القنطرة
  Hizb al-Manara | Hezb al-Manara | Hizb el-Menara | حزب المنارة
  Lajnat al-Safina | Lajnat as-Safina | Lejnet el-Safina | لجنة السفينة
  Dar al-Sanaa | Dar as-Sanaa | Dar el-Sanaa | دار الصناعة
`,
);

export const PLACES = members(
  'place',
  `
  Wadi al-Zahr | Wadi az-Zahr | Ouadi el-Zahr | وادي الزهر
  Ras al-Mina | Ras el-Mina | Ras al-Meena | رأس المينا
  Qasr al-Bahr | Kasr al-Bahr | Qasr el-Bahr | قصر البحر
  Bab al-Nahr | Bab an-Nahr | Bab el-Nahr | باب النهر
  Tell al-Hawa | Tal al-Hawa | Tell el-Haoua | تل الهوى
  Marj al-Salam | Merj as-Salam | Marj el-Salam | مرج السلام
  Ain al-Lawz | Ayn al-Lawz | Aïn el-Loz | عين اللوز
  Jisr al-Hadid | Jisr el-Hadid | Jesr al-Hadeed | جسر الحديد
`,
);

const CAST: readonly CastMember[] = [...PEOPLE, ...GROUPS, ...PLACES];

/** The cast as `names.yaml` lists it. */
export function toNames(): readonly Omit<Name, 'not'>[] {
  return CAST.map(({ id, kind, latin: [name = id, ...others], arabic }) => ({
    id,
    name,
    kind,
    spellings: [...others, arabic],
  }));
}
