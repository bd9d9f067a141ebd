/** Puts the template's tag into the page in four ways, at the place of the script that calls it. */
window.insert = (when) => {
  const place = document.currentScript;
  const template = document.querySelector('template');
  document.write(`<h2>Written ${when}</h2>${template.innerHTML}`);
  const holder = document.createElement('div');
  holder.innerHTML = `<h2>Inserted ${when}</h2>${template.innerHTML}`;
  place.before(holder);
  place.before(template.content.cloneNode(true), document.importNode(template.content, true));
};

/** Writes the script's own tag. */
window.load = () => {
  document.write('<script src="../../dist/embed/soc-elements.js"></script>');
};
