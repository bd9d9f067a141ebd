// The page's own copy of Lit.
import { html, render } from './lit-html.js';

render(html`The page’s own Lit says ${'hello'}.`, document.querySelector('#own'));
