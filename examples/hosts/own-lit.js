// The page's own Lit, in a script of its own.
import { html, render } from './lit-html.js';

render(html`The page’s own Lit says ${'hello'}.`, document.querySelector('#own'));
