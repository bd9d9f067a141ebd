/**
 * What Lit has for others and nothing here asks for stays out of the embed scripts: style elements
 * for browsers that cannot adopt style sheets, polyfills, decorators' metadata, initializers,
 * `useDefault`, JSON in attributes, templates of SVG and MathML, and values inside script, style,
 * textarea and title. That is a tenth of soc-stat.js, which has to fit into 12,000 bytes.
 *
 * Each piece is named by the text it has in Lit's own minified modules. When an update of Lit words
 * one differently the build stops and names it; what the elements do is tested in the built files.
 */

/** Module, what falls away, and what stands in its place. */
const pieces = [
  ['css-tag.js', /(?<==)t\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, '!0'],
  ['reactive-element.js', /,p=a\.reactiveElementPolyfillSupport(?=,)/, ''],
  ['reactive-element.js', /p\?\.\(\{ReactiveElement:y\}\),/, ''],
  [
    'reactive-element.js',
    /Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/,
    '',
  ],
  [
    'reactive-element.js',
    /const t=this\[Symbol\.metadata\];if\(null!==t\)\{const s=litPropertyMetadata\.get\(t\);if\(void 0!==s\)for\(const\[t,i\]of s\)this\.elementProperties\.set\(t,i\)\}/,
    '',
  ],
  [
    'reactive-element.js',
    /static addInitializer\(t\)\{this\._\$Ei\(\),\(this\.l\?\?=\[\]\)\.push\(t\)\}/,
    '',
  ],
  ['reactive-element.js', /,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
  ['reactive-element.js', /,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
  [
    'reactive-element.js',
    /\|\|i\.useDefault&&i\.reflect&&h===this\._\$Ej\?\.get\(t\)&&!this\.hasAttribute\(r\._\$Eu\(t,i\)\)/,
    '',
  ],
  ['reactive-element.js', /(?<=this\[e\]=r)\?\?this\._\$Ej\?\.get\(e\)\?\?r/, ''],
  ['reactive-element.js', /case Object:case Array:t=null==t\?t:JSON\.stringify\(t\)/, ''],
  [
    'reactive-element.js',
    /case Object:case Array:try\{i=JSON\.parse\(t\)\}catch\(t\)\{i=null\}/,
    '',
  ],
  ['lit-html.js', /(?<=,l=)2===i\?"<svg>":3===i\?"<math>":""/, '""'],
  ['lit-html.js', /\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, ''],
  [
    'lit-html.js',
    /(?<=P\.currentNode=this\.el\.content),2===i\|\|3===i\)\{const t=this\.el\.content\.firstChild;t\.replaceWith\(\.\.\.t\.childNodes\)\}/,
    ');',
  ],
  [
    'lit-html.js',
    /if\(y\.test\(r\.tagName\)\)\{const t=r\.textContent.+?r\.append\(t\[i\],c\(\)\)\}\}/,
    '',
  ],
  ['lit-html.js', /y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),/, ''],
  ['lit-html.js', /,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),/, ';'],
];

export const leanLit = () => ({
  name: 'lean-lit',
  transform(code, id) {
    const here = pieces.filter(([module]) => id.endsWith(`/${module}`));
    if (!here.length) return null;
    let lean = code;
    for (const [module, piece, instead] of here) {
      if (!piece.test(lean))
        this.error(`${module} no longer has ${piece}; see scripts/lean-lit.mjs.`);
      lean = lean.replace(piece, instead);
    }
    return { code: lean, map: null };
  },
});
