// Changes built-ins as libraries of the 2000s did. Each addition appears in every for…in loop.
Object.prototype.extend = function (other) {
  return Object.assign(this, other);
};
Object.prototype.each = () => {};
Object.prototype.version = '1.6';

Array.prototype.each = function (call) {
  for (let index = 0; index < this.length; index++) call(this[index], index);
};
Array.prototype.forEach = Array.prototype.each;
Array.prototype.map = function (call) {
  const mapped = [];
  this.each((item, index) => mapped.push(call(item, index)));
  return mapped;
};
Array.prototype.filter = function (test) {
  const kept = [];
  this.each((item, index) => test(item, index) && kept.push(item));
  return kept;
};
Array.prototype.find = function (test) {
  return this.filter(test)[0];
};
Array.prototype.includes = function (item) {
  return this.indexOf(item) !== -1;
};
Array.prototype.flatMap = function (call) {
  return [].concat(...this.map(call));
};
Array.prototype.reduce = function () {
  return this.length > 1 ? this : this[0];
};
Array.from = (items) => {
  const list = [];
  for (let index = 0; index < items.length; index++) list.push(items[index]);
  return list;
};
