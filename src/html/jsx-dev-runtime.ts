// What TSX becomes where tests compile it.
export { Fragment, jsx as jsxDEV } from './jsx-runtime.ts';
