import type { Label } from '../model/ledger.ts';

/** How a ledger label is told: a letter or two that stand for it, and what it means. */
export const LABEL_WORDS: Readonly<Record<Label, { readonly mark: string; readonly meaning: string }>> = {
  body: { mark: '', meaning: 'the text of the article' },
  standfirst: { mark: 'St', meaning: 'the summary above the text' },
  headline: { mark: 'H', meaning: 'the title as printed' },
  dateline: { mark: 'Pl', meaning: 'where the report was filed' },
  byline: { mark: 'By', meaning: 'who wrote it' },
  date: { mark: 'D', meaning: 'when it was published or taken in' },
  source: { mark: 'S', meaning: 'the outlet, agency or carrier named' },
  identifier: { mark: 'Id', meaning: 'the number at the source' },
  caption: { mark: 'Ca', meaning: 'the words beneath a picture' },
  image: { mark: 'Im', meaning: 'a picture’s place or file name' },
  licence: { mark: 'L', meaning: 'terms of use' },
  'sign-off': { mark: 'So', meaning: 'initials and ids at the end' },
  promo: { mark: 'Pr', meaning: 'the site’s own promotion' },
  related: { mark: 'Re', meaning: 'pointers to other texts' },
  widget: { mark: 'W', meaning: 'controls of the web page' },
  comment: { mark: 'C', meaning: 'readers’ comments, folded; never indexed or searched' },
  form: { mark: 'F', meaning: 'fields of a form' },
  duplicate: { mark: '=', meaning: 'a repetition of what stands elsewhere' },
  layout: { mark: '', meaning: 'white space, separators and marks' },
};
