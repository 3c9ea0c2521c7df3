import type { OutletWords } from '../lexicon.ts';
import { phrases } from '../phrases.ts';

/** Sentences and lines in which pages name their outlet in English. */
export const outlet: OutletWords = {
  origin: phrases(`
    a podcast from NAME | a podcast from the NAME | a production of NAME | the post * appeared first on NAME | the post * first appeared on NAME |
    the post * appeared first in NAME | the article * appeared first on NAME |
    this post * appeared first on NAME | forwarded from NAME | printed from NAME |
    this article * appeared on NAME and is republished * |
    this article * appeared in NAME and is republished * | this article was published by NAME * |
    this story was produced by NAME | this story was first reported by NAME |
    this story was originally published by NAME * | this article was originally published on NAME |
    first published on NAME | first published by NAME | read the original article on NAME | read the original story on NAME |
    read the original article at NAME
  `),

  credit: phrases(`
    provided by NAME | provided by the NAME | via NAME | from the NAME | from NAME | from today's NAME | from yesterday's NAME | from this week's NAME | copied from NAME |
    reposted from NAME | as published in today's NAME
  `),

  self: phrases(`
    NAME is a newspaper * | NAME is a daily newspaper * | NAME is a weekly newspaper * |
    NAME is an independent newspaper * | NAME is a magazine * | NAME is an independent magazine * |
    NAME is an independent newsroom * | NAME is a nonprofit newsroom * | NAME is a non-profit newsroom * |
    NAME is a news site * | NAME is a news website * | NAME is a news outlet * |
    NAME is an independent outlet * | NAME is a news agency * | NAME is a news organization * |
    NAME is a news organisation * | NAME is a news service * | NAME is an independent news * |
    NAME is a nonprofit news * | NAME is a non-profit news * | NAME is an online newspaper * |
    NAME is published every * | NAME is published by * | NAME regrets the error | NAME regrets the errors |
    NAME regrets the omission | NAME apologizes for the error | NAME apologises for the error |
    you are reading NAME | you're reading NAME | thank you for reading NAME | thanks for reading NAME
  `),

  page: phrases(`
    NAME with afp | NAME with agencies | NAME with ap | NAME with reuters | this story has been provided by NAME | this content is provided by NAME | this article was provided by NAME | this story is provided by NAME | published in NAME from * | published in the NAME from * | * letters to the editor of the NAME * | * letters to the editor of NAME * | * is a reporter for NAME covering * | * is a correspondent for NAME covering * | NAME's journalism * | NAME, proudly powered by * | NAME proudly powered by * | NAME live blog | NAME liveblog | follow all the latest on NAME | * was written for the NAME | * was written for NAME | NAME podcast | read NAME in print | today's NAME | send tips to NAME | NAME welcomes * | you've been listening to the NAME podcast | NAME readers |
    NAME is not responsible for the content of external * | NAME is funded by * |
    NAME is supported by * | NAME is a registered trademark * | NAME is part of * group | NAME is a digital * | NAME is a leading * | NAME is the leading * | NAME is your * | NAME is a website * | NAME delivers * | NAME brings you * | NAME provides * | NAME is a daily * |
    NAME is a weekly * | NAME is an online * |
    NAME is an independent media * | NAME may earn * | NAME uses cookies * | NAME reserves the right * |
    the NAME team | the NAME newsroom | * is a columnist for NAME | * is a NAME columnist |
    * is a staff writer at NAME | * is a staff writer for NAME | * is a reporter for NAME |
    * is a reporter at NAME | * is a correspondent for NAME | * is the * correspondent for NAME |
    * is NAME's * correspondent | * is NAME's * editor | * is the editor of NAME |
    * is an editor at NAME | * covers * for NAME | * writes for NAME |
    * contributed to this report for NAME | all content copyright NAME | all material copyright NAME |
    content copyright NAME | NAME all rights reserved | sign up to NAME [newsletter/newsletters] |
    sign up for NAME newsletter | sign up to receive NAME * | sign up for the NAME newsletter |
    get the NAME newsletter | NAME newsletter | NAME newsletters | * you signed up to NAME |
    * you signed up for NAME | * you subscribed to NAME | * you are subscribed to NAME |
    * you are subscribed to * from NAME | * you signed up to * from NAME |
    * you receive e-mails from NAME | * you opted in to receive * from NAME |
    this e-mail was sent by NAME | this email was sent by NAME | sent by NAME | download the NAME app |
    get the NAME app | open in the NAME app | read in the NAME app | open in NAME app | NAME app |
    NAME e-paper | NAME digital edition | NAME print edition | NAME print edition * | NAME subscription | NAME subscribers |
    advertise with NAME | advertise in NAME | advertise on NAME | write for NAME | write to the NAME |
    write to NAME | letters to NAME | letters to the NAME | NAME privacy policy | NAME terms of service |
    NAME terms of use | NAME terms and conditions | NAME terms & conditions |
    * agree to the NAME terms * | * agree to NAME's * | * agree to NAME terms * | NAME homepage |
    NAME home page | NAME home | NAME logo | logo of NAME | NAME print version | NAME - print version |
    NAME: print version | print version - NAME | NAME front page | top stories from NAME |
    latest from NAME | latest news from NAME | read the latest edition of NAME | NAME staff writer |
    NAME staff reporter | NAME correspondent | NAME staff | NAME reporter | NAME and agencies |
    NAME/agencies | NAME, agencies | NAME and news agencies | NAME editorial board |
    NAME transcripts are created * | more news from NAME | welcome to NAME |
    read more stories from NAME | join * readers of NAME | a NAME investigation |
    listen to this article on NAME | subscribe to NAME's * | NAME is a member of *
  `),

  any: phrases(`
    more from NAME | source: NAME | more on NAME | follow NAME | follow NAME on * | find NAME on * | like NAME on * | like us on *: NAME | follow us on *: NAME | find us on *: NAME |
    join NAME on * | watch NAME on * | subscribe to NAME | support NAME | contact NAME | about NAME |
    donate to NAME | exclusive to NAME | only on NAME | by NAME staff | read more on NAME |
    read more at NAME | share on NAME | first published in NAME | first published in NAME, * |
    originally published in NAME | listen to NAME on *
  `),
};
