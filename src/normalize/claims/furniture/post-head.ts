import { furnitureOfPage } from './of-page.ts';

/** The head of a post in a forum or a message: who wrote it, when, and the buttons round it. Its day is not the story's. */
export const postHead = furnitureOfPage('furniture/post-head', 'widget', ['post']);
