import { furnitureOfPage } from './of-page.ts';

/** Menus, log-ins, section names and whatever else a page prints above its story: `Home`, `Sport`, `Sign in`. */
export const menu = furnitureOfPage('furniture/menu', 'widget', ['navigation', 'page-head']);
