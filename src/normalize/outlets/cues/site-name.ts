import { toComparable } from '../../lines/comparable.ts';
import { isNotOutlet } from '../../lines/not-outlets.ts';
import { hasArticle, hasOutletNoun, isName } from '../../lines/outlet-name.ts';
import { countWords } from '../../lines/prose.ts';
import { type CueInput, cueAt, type NameCue } from './cue.ts';

/** A way home, alone or in a menu on one line: what stands above a page's first menu is the page's name. */
const HOME =
  /(?:^|[\s|·•[\]])(?:home(?:page)?|inicio|início|accueil|startseite|ana ?sayfa|главная|الرئيسية|صفحه نخست|首页|ホーム|トップ)(?=$|\s*[|·•\]]|\s+\p{L})/iu;

/** How far below the name its menu begins, and how long a line of menu is at most. */
const [REACH, LONGEST] = [4, 120];

/** Words of a headline: the page has another one than its name. */
const HEADLINE = 4;

/**
 * The first line of a page, right above its menu: `The Slow Tram` / `Home | About | Maps`. A name's form, printed but once in
 * the head, where a headline stands further down. Not a headline that the page's title repeats, not a section.
 */
export function findSiteNames({ edges }: CueInput): readonly NameCue[] {
  const { head } = edges;
  const first = head[0];
  if (first === undefined) return [];
  const name = first.text.replace(/^\[[^\]]{1,40}\]\s?/u, '');
  if (!isName(name) || isNotOutlet(name) || countWords(name) < 2) return [];
  if (!hasOutletNoun(name) && !hasArticle(name)) return [];
  const menu = head.slice(1, 1 + REACH).findIndex(({ text }) => text.length <= LONGEST && HOME.test(text));
  if (menu < 0) return [];
  const rest = head.slice(menu + 2);
  const isRepeated = rest.some(({ text }) => toComparable(text) === toComparable(name));
  const hasHeadline = rest.some(({ text }) => countWords(text) >= HEADLINE);
  if (isRepeated || !hasHeadline) return [];
  return [cueAt('masthead', first, name, first.text.length - name.length, 'source', true)];
}

/** Names alone on lines of the head and foot: the weakest of cues. */
export function findOwnLines({ edges }: CueInput): readonly NameCue[] {
  return [...edges.head, ...edges.foot].flatMap((line) =>
    isName(line.text) && !isNotOutlet(line.text)
      ? [cueAt('own-line', line, line.text.replace(/\.$/u, ''), 0, null)]
      : [],
  );
}
