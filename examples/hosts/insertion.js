/** Adds the template's tag to the page in four ways, before the script that calls the function. */
window.insert = (when) => {
  const script = document.currentScript;
  const template = document.querySelector('template');
  document.write(`<h2>Written ${when}</h2>${template.innerHTML}`);
  const holder = document.createElement('div');
  holder.innerHTML = `<h2>Inserted ${when}</h2>${template.innerHTML}`;
  script.before(holder);
  script.before(template.content.cloneNode(true), document.importNode(template.content, true));
};

/** Writes the `<script>` tag of the library. */
window.load = () => {
  document.write('<script src="../../dist/embed/soc-elements.js"></script>');
};
