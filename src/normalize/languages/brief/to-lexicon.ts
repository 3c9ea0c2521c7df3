import type { Lexicon } from '../lexicon.ts';
import { wordLists, words } from '../word-lists.ts';
import type { BriefLexicon } from './brief-lexicon.ts';

/** A brief lexicon in the shape of the others; lists that it leaves out are empty. */
export function toLexicon(brief: BriefLexicon): Lexicon {
  const {
    age = {},
    dateWords = {},
    furniture = {},
    interview = {},
    kinds = {},
    labels = {},
    outlet = {},
  } = brief;
  return {
    code: brief.code,
    months: lists(brief.months),
    shortMonths: lists(brief.shortMonths),
    otherMonths: {},
    capitalMonths: brief.capitalMonths ?? false,
    numericOrder: brief.numericOrder === undefined ? 'day-first' : brief.numericOrder,
    weekdays: lists(brief.weekdays),
    dateWords: {
      before: list(dateWords.before),
      of: list(dateWords.of),
      to: list(dateWords.to),
      and: list(dateWords.and),
      or: list(dateWords.or),
      at: list(dateWords.at),
      year: list(dateWords.year),
      local: list(dateWords.local),
    },
    age: {
      before: list(age.before),
      after: list(age.after),
      about: list(age.about),
      one: list(age.one),
      minute: list(age.minute),
      hour: list(age.hour),
      day: list(age.day),
      week: list(age.week),
      month: list(age.month),
      year: list(age.year),
    },
    common: list(brief.common),
    labels: {
      title: list(labels.title),
      published: list(labels.published),
      firstPublished: list(labels.firstPublished),
      date: list(labels.date),
      otherDate: list(labels.otherDate),
      source: list(labels.source),
      outlet: list(labels.outlet),
      author: list(labels.author),
      id: list(labels.id),
      place: list(labels.place),
      address: list(labels.address),
      other: list(labels.other),
    },
    byline: list(brief.byline),
    interview: {
      question: list(interview.question),
      answer: list(interview.answer),
      asker: list(interview.asker),
    },
    kinds: {
      interview: list(kinds.interview),
      opinion: list(kinds.opinion),
      pressRelease: list(kinds.pressRelease),
      liveblog: list(kinds.liveblog),
      transcript: list(kinds.transcript),
      disclaimer: list(kinds.disclaimer),
      label: list(kinds.label),
    },
    correction: list(brief.correction),
    caption: list(brief.caption),
    furniture: {
      comments: list(furniture.comments),
      share: list(furniture.share),
      related: list(furniture.related),
      mostRead: list(furniture.mostRead),
      promo: list(furniture.promo),
      newsletter: list(furniture.newsletter),
      paywall: list(furniture.paywall),
      consent: list(furniture.consent),
      navigation: list(furniture.navigation),
      rights: list(furniture.rights),
      author: list(furniture.author),
      tags: list(furniture.tags),
      advertisement: list(furniture.advertisement),
    },
    outlet: {
      origin: list(outlet.origin),
      credit: list(outlet.credit),
      self: list(outlet.self),
      page: list(outlet.page),
      any: list(outlet.any),
    },
  };
}

function list(text = ''): readonly string[] {
  return words(text);
}

function lists(text = ''): readonly (readonly string[])[] {
  return text === '' ? [] : wordLists(text);
}
