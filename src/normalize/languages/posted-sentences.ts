import { words } from './word-lists.ts';

/**
 * How blogs say behind a post when it was posted: `This entry was posted on May 17, 2021 at 10:05 am and is filed
 * under …`. `DATE` is the day, `*` stands for some words.
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
  bu yazı DATE tarihinde | bu yazı * DATE tarihinde
`);
