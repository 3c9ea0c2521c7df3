import { withoutLegalForm } from '../../lines/outlet-name.ts';
import { hostOf } from '../host.ts';

/** Second labels under which hosts of a country are registered: `co.uk`, `com.au`, `org.za`. */
const SECOND_LEVEL: ReadonlySet<string> = new Set(
  'co com org net ac gov gob gouv edu or ne go web news info press media'.split(' '),
);

/** A host printed as a name: `Norda.de`, `norda.co.uk`; not `U.S.`, not `end.of`. */
const HOST_NAME = /^(?:www\.)?[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,40}){0,3}\.[a-z]{2,10}$/iu;

/** Articles before names of papers, in the languages of news. */
const ARTICLE =
  /^(?:the|le|la|les|l['’]|el|los|las|il|lo|gli|o|a|os|as|der|die|das|de|het|den|det)(?:\s|(?<=['’]))/iu;

/** Words behind a name that name the same outlet on the web: `Norda Online`, `Norda News`. */
const SAME =
  /\s(?:online|digital|web|website|site)$|(?<=\p{Script=Han}{2}\s?)(?:デジタル|オンライン|電子版|网|網|新闻网|在线)$/iu;

/** The name without such a word. */
export function withoutWebWord(name: string): string {
  return name.replace(SAME, '');
}

/** Whether a name is printed as a host: then its form alone says that it is a site's. */
export function isHostName(name: string): boolean {
  return (
    name.includes('.') &&
    HOST_NAME.test(name) &&
    !/^\p{Lu}\.|\.(?:the|and|of|to|in|a|an|la|le)$/iu.test(name) &&
    hasKnownEnd(name)
  );
}

/** Ends of hosts that news has: those of countries have two letters. */
function hasKnownEnd(name: string): boolean {
  const end = name.split('.').at(-1)?.toLowerCase() ?? '';
  return (
    end.length === 2 ||
    /^(?:com|org|net|info|news|press|media|tv|radio|online|live|today|world|africa|asia|eu|cat|media|agency|report|blog|site|website|digital|plus)$/u.test(
      end,
    )
  );
}

/** The host's own label, without what stands before and behind it: `dailygrain` of `www.news.daily-grain.co.uk`. */
export function labelOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const behind =
    labels.length > 2 && SECOND_LEVEL.has(labels.at(-2) ?? '') && (labels.at(-1) ?? '').length === 2 ? 2 : 1;
  return squash(labels.at(-1 - behind) ?? '');
}

/** What two prints of one name share: case, accents, blanks, an article, a legal form and a domain's end do not count. */
export function toNameKey(name: string): string {
  const bare = name.trim();
  if (isHostName(bare)) return labelOf(hostOf(bare) ?? bare);
  const own = withoutLegalForm(bare).replace(SAME, '');
  const rest = squash(own.replace(ARTICLE, ''));
  return rest.length > 1 ? rest : squash(own);
}

/** The key with the article that a host's label keeps: `elfaro` of `El Faro`. */
export function toFullKey(name: string): string {
  return isHostName(name) ? toNameKey(name) : squash(withoutLegalForm(name.trim()));
}

/** Letters and digits, in lower case, accents left off; umlauts as the vowels that they stand on. */
function squash(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ıł]/gu, (letter) => (letter === 'ı' ? 'i' : 'l'))
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
