/* The blocks in the editor: a picker, and the element itself as preview. PHP registers them. */
{
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { ComboboxControl, Disabled, Notice, PanelBody, Placeholder, SelectControl } =
    wp.components;
  const { createElement: el, RawHTML, useLayoutEffect, useRef, useState } = wp.element;
  const { __ } = wp.i18n;

  const asPage = { value: '', label: __('Default', 'soc-elements') };

  const headingLevel = ({ headingLevel }, setAttributes) =>
    el(SelectControl, {
      label: __('Heading level', 'soc-elements'),
      value: headingLevel ?? '',
      options: [asPage, ...[2, 3, 4, 5, 6].map((level) => ({ value: level, label: `H${level}` }))],
      onChange: (level) => setAttributes({ headingLevel: level ? Number(level) : undefined }),
    });

  const view = ({ view }, setAttributes) =>
    el(SelectControl, {
      label: __('Show as', 'soc-elements'),
      value: view ?? '',
      options: [
        asPage,
        { value: 'list', label: __('List', 'soc-elements') },
        { value: 'map', label: __('Map of subjects', 'soc-elements') },
      ],
      onChange: (view) => setAttributes({ view: view || undefined }),
    });

  const picker = (choices, { name }, setAttributes) =>
    el(ComboboxControl, {
      label: __('Which one', 'soc-elements'),
      value: name,
      options: choices,
      onChange: (name) => setAttributes({ name: name || undefined }),
    });

  /** The element, as on the page. Where it cannot show what it should, it says so itself. */
  function Preview({ tag, name, headingLevel, view, hidden, onProblem }) {
    const root = useRef();
    useLayoutEffect(() => {
      const element = root.current;
      const tell = ({ message }) => onProblem(message);
      element.addEventListener('soc-error', tell);
      return () => element.removeEventListener('soc-error', tell);
    }, [onProblem]);
    return el(
      'div',
      { ref: root, hidden },
      el(Disabled, null, el(tag, { name, 'heading-level': headingLevel, view })),
    );
  }

  const edit = (tag) =>
    function Edit({ attributes, setAttributes }) {
      const [problem, setProblem] = useState('');
      const { name } = attributes;
      const choices = socElementsChoices[tag];
      const pick = choices.length > 1 && picker(choices, attributes, setAttributes);
      const sound = !pick || choices.some(({ value }) => value === name);
      const { title, icon } = wp.blocks.getBlockType(`soc-elements/${tag}`);
      const notices =
        name && problem && el(Notice, { status: 'warning', isDismissible: false }, problem);
      return el(
        'div',
        useBlockProps(),
        el(
          InspectorControls,
          null,
          el(
            PanelBody,
            { title: __('What to show', 'soc-elements') },
            sound && pick,
            tag === 'soc-evidence-gaps' && view(attributes, setAttributes),
            headingLevel(attributes, setAttributes),
          ),
        ),
        (name || !pick) &&
          el(Preview, { key: name, tag, ...attributes, hidden: !sound, onProblem: setProblem }),
        !sound &&
          el(Placeholder, { label: title, icon: icon.src, notices, isColumnLayout: true }, pick),
      );
    };

  // What the server kept in the post on the last save; it replaces it on the next.
  const save = ({ attributes: { text } }) => (text ? el(RawHTML, null, text) : null);

  for (const tag of Object.keys(socElementsChoices)) {
    const shortcode = {
      type: 'shortcode',
      tag: tag.replaceAll('-', '_'),
      attributes: {
        name: { type: 'string', shortcode: ({ named }) => named.name },
        headingLevel: {
          type: 'integer',
          shortcode: ({ named }) => Number(named.heading_level) || undefined,
        },
        view: { type: 'string', shortcode: ({ named }) => named.view },
      },
    };
    wp.blocks.registerBlockType(`soc-elements/${tag}`, {
      edit: edit(tag),
      save,
      transforms: { from: [shortcode] },
    });
  }
}
