import { words } from './word-lists.ts';

/**
 * How blogs and papers say behind a text when it was posted or printed: `This entry was posted on May 17, 2021 at 10:05 am and
 * is filed under …`, `Erschienen in der Ausgabe vom 18.05.2026, Seite 9`. `DATE` is the day, `*` stands for some words.
 */
export const POSTED_SENTENCES: readonly string[] = words(`
  this entry was posted on DATE | this entry was posted in * on DATE | this entry was posted by * on DATE |
  this post was published on DATE | this entry was published on DATE | this article was first published on DATE |
  this story was originally published on DATE | this story was originally published DATE |
  this article was originally published on DATE | this article was published on DATE |
  dieser beitrag wurde am DATE | dieser eintrag wurde am DATE | dieser artikel wurde am DATE veröffentlicht |
  dieser beitrag wurde * am DATE | von * am DATE abgelegt unter |
  cette entrée a été publiée * le DATE | ce contenu a été publié * le DATE | cet article a été publié * le DATE | ce billet a été posté * le DATE |
  esta entrada fue publicada * el DATE | esta entrada se publicó * el DATE | este artículo fue publicado * el DATE |
  esta entrada foi publicada * em DATE | este post foi publicado * em DATE | este artigo foi publicado * em DATE |
  questo articolo è stato pubblicato * il DATE | questa voce è stata pubblicata * il DATE |
  dit bericht werd geplaatst * op DATE | dit bericht is geplaatst * op DATE |
  ten wpis został opublikowany * DATE | tento příspěvek byl publikován * DATE |
  запись опубликована * DATE | эта запись была опубликована * DATE |
  bu yazı DATE tarihinde | bu yazı * DATE tarihinde |
  a version of this article appears in print in the DATE edition | a version of this article appears in print on DATE |
  a version of this article appeared in print on DATE | a version of this article appeared in the DATE |
  a version of this story appeared in the DATE | this article appeared in the DATE | this article appears in the DATE |
  this story appeared in the DATE | this article appeared in the print edition * DATE | this article appeared * in print on DATE |
  erschienen in der ausgabe vom DATE | dieser artikel erschien * am DATE | dieser artikel ist erschienen * am DATE |
  dieser artikel erschien * in der ausgabe vom DATE | dieser text erschien * am DATE |
  cet article est paru * le DATE | cet article est paru dans l'édition du DATE | cet article a paru * le DATE |
  paru dans l'édition du DATE | article paru dans l'édition du DATE |
  este artículo se publicó * en la edición * del DATE | este artículo apareció * en la edición * del DATE |
  publicado en la edición * del DATE | publicado na edição * de DATE | este artigo foi publicado na edição * de DATE |
  questo articolo è apparso * nell'edizione * del DATE | questo articolo è uscito * il DATE |
  een versie van dit artikel verscheen * van DATE | dit artikel verscheen * van DATE | dit artikel verscheen * op DATE |
  artykuł ukazał się w wydaniu * DATE | tekst ukazał się w wydaniu * DATE |
  опубликовано в номере * от DATE | статья опубликована в номере * от DATE | материал опубликован в номере * от DATE
`);
