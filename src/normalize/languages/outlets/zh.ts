import type { OutletWords } from '../lexicon.ts';
import { phrases } from '../phrases.ts';

/** Sentences and lines in which pages name their outlet in Chinese. */
export const outlet: OutletWords = {
  origin: phrases(`
    本文首发于NAME | 本文转自NAME | 本文转载自NAME | 本文来自NAME | 本文原载于NAME
  `),

  credit: phrases(`
    转自NAME | 转载自NAME | 摘自NAME
  `),

  self: [],

  page: phrases(`
    版权所有 NAME | 版权所有:NAME | NAME版权所有 | NAME 版权所有 | 下载NAME客户端 | 打开NAME客户端 | 关注NAME公众号 | NAME客户端 |
    欢迎关注NAME | NAME编辑部 | 本网站由NAME主办 | NAME主办 | NAME记者 * | 主办单位:NAME
  `),

  any: phrases(`
    关注NAME | 更多NAME | 关于NAME
  `),
};
