import { inParts, type Layout, withDateline } from './layout.ts';

interface Labels {
  readonly title: string;
  readonly source: string;
  readonly date: string;
  readonly author: string;
  /** The line that says that it is an opinion. */
  readonly opinion: string;
}

const ENGLISH: Labels = {
  title: 'Title',
  source: 'Source',
  date: 'Date',
  author: 'Author',
  opinion: 'Section: Opinion',
};

/** What the fields of a database's export are called. */
const LABELS: Readonly<Record<string, Labels>> = {
  fr: {
    title: 'Titre',
    source: 'Source',
    date: 'Date de publication',
    author: 'Auteur',
    opinion: 'Rubrique : Opinion',
  },
  ar: {
    title: 'العنوان',
    source: 'المصدر',
    date: 'تاريخ النشر',
    author: 'الكاتب',
    opinion: 'القسم: رأي',
  },
};

/** An export with a field a line. */
export const fields: Layout = (printed) => {
  const { outlet, story, date, byline, isOpinion, language, licence } = printed;
  const labels = LABELS[language] ?? ENGLISH;
  const rows = [
    `${labels.title}: ${story.title}`,
    `${labels.source}: ${outlet.ownName}`,
    date === null ? null : `${labels.date}: ${date.dayFirst}`,
    byline === null ? null : `${labels.author}: ${byline}`,
    isOpinion ? labels.opinion : null,
  ];
  return inParts(rows.filter((row) => row !== null).join('\n'), ...withDateline(printed), licence);
};
