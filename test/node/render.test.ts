import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { builtInFactsheet as builtIn } from '../../src/factsheet/built-in-factsheet.js';
import type { Statistic } from '../../src/factsheet/types.js';
import { renderElement, renderFallback } from '../../src/html.js';
import { itemsOf, tagsWhere } from '../../src/static/element-catalog.js';

const name = 'women-among-trafficking-victims';
const stat = builtIn.statistics.find(({ id }) => id === name)!;

describe('an element as HTML', () => {
  for (const element of tagsWhere(() => true)) {
    test(`${element} has its attributes and its fallback`, () => {
      for (const { attributes } of itemsOf(element, builtIn)) {
        const html = renderElement(element, attributes);
        assert.ok(html.startsWith(`<${element}`) && html.endsWith(`</${element}>`), html);
        assert.ok(html.includes(renderFallback(element, attributes).trim()), html);
      }
    });
  }

  test('has true, numbers and texts as attributes, and nothing for empty values', () => {
    const [open] = renderElement('soc-case-study', {
      name: 'women-in-gangs-in-cape-town',
      open: true,
      headingLevel: 2,
    }).split('\n');
    const tag = '<soc-case-study name="women-in-gangs-in-cape-town" open heading-level="2">';
    assert.equal(open, tag);
    const empty = { name, variant: '', inline: false, headingLevel: undefined };
    assert.match(renderElement('soc-stat', empty), new RegExp(`^<soc-stat name="${name}">\n<h3>`));
  });

  test('escapes what it is given', () => {
    const html = renderElement('soc-factsheet', { src: '"><script>&' });
    assert.match(html, /^<soc-factsheet src="&quot;&gt;&lt;script&gt;&amp;">\n/);
    const own = { ...stat, title: '<b>', text: 'R&D < 1' };
    const fallback = renderFallback('soc-stat', { stat: own });
    assert.match(fallback, /^<h3>&lt;b&gt;<\/h3>/);
    assert.match(fallback, /<p>R&amp;D &lt; 1 /);
  });

  test('has a fallback that soc-factsheet does not take for its own content', () => {
    assert.match(renderFallback('soc-factsheet'), /^<div slot="fallback">\n<h3>/);
  });

  test('is marked with the language of its fallback on a page in another language', () => {
    const html = renderElement('soc-stat', { name }, { language: 'es' });
    assert.match(html, /^<soc-stat name="[a-z-]+" lang="es">\n<div lang="en">\n<h3>/);
  });

  test('comes from a factsheet of one’s own', () => {
    const own: Statistic = { ...stat, id: 'own', title: 'Own' };
    const factsheet = { ...builtIn, statistics: [own] };
    assert.match(renderElement('soc-stat', { name: 'own' }, { factsheet }), /<h3>Own<\/h3>/);
    assert.match(renderFallback('soc-stat', { stat: own, headingLevel: 4 }), /^<h4>Own<\/h4>/);
  });

  test('says what is wrong, and what would be right', () => {
    const wrong: [() => string, RegExp][] = [
      [() => renderElement('soc-sta'), /^soc-sta is not an element .* nearest are soc-stat,/],
      [() => renderElement('constructor'), /^constructor is not an element/],
      [
        () => renderElement('soc-stat', { name: 'women' }),
        /no soc-stat "women"; the nearest NAMEs are "/,
      ],
      [() => renderElement('soc-stat'), /^soc-stat needs a NAME, such as "/],
      [() => renderElement('soc-stat', { onclick: 'x' }), /^soc-stat has no attribute "onclick"/],
      [() => renderElement('soc-stat', { 'x=1>': 'x' }), /^soc-stat has no attribute "x=1>"/],
      [() => renderElement('soc-stat', { stat }), /^stat is an object, .* Pass a factsheet/],
      [() => renderFallback('soc-stat', { name, inline: true }), /write its tag yourself/],
    ];
    for (const [render, message] of wrong) {
      assert.throws(render, (error: Error) => message.test(error.message));
    }
  });
});
