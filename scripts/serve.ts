/** Serves the site on the first free port from 8080 on, and prints its address. */
import { createServer } from 'node:http';
import sirv from 'sirv';

const files = sirv('site', { dev: true });
const server = createServer((request, response) => {
  // Snippets from the builder load the script into pages of other origins.
  response.setHeader('Access-Control-Allow-Origin', '*');
  files(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/plain' });
    response.end('There is no such page.');
  });
});

let port = Number(process.env.PORT) || 8080;
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  port += 1;
  server.listen(port, 'localhost');
});
server.on('listening', () => console.log(`The site is at http://localhost:${port}/`));
server.listen(port, 'localhost');
