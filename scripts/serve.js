// Serves the build at http://HOST:PORT and says so in one line. Plain JavaScript, so that Node starts it at once.
import { createServer } from 'node:http';

const host = process.env.HOST || '127.0.0.1';
const port = readPort(process.env.PORT || '3000');
const secondsToFinish = 5;

// Without ORIGIN the adapter takes every request for https, and form posts fail their origin check over http.
// A proxy in front says which protocol it speaks; nobody in front means plain http.
if (!process.env.ORIGIN) {
  delete process.env.ORIGIN;
  process.env.PROTOCOL_HEADER ||= 'x-forwarded-proto';
}
// The largest decision problem; each address that reads a body sets its own limit below this one.
process.env.BODY_SIZE_LIMIT ||= '16M';
const protocolHeader = process.env.PROTOCOL_HEADER?.toLowerCase();

const { handler } = await loadHandler();
const server = createServer((request, response) => {
  if (protocolHeader) request.headers[protocolHeader] ??= 'http';
  response.setHeader('x-content-type-options', 'nosniff');
  handler(request, response, () => response.writeHead(404).end());
});
server.on('error', (error) => stop(whyNotListening(error)));
server.listen(port, host, () => console.log(`AI Export Atlas is at ${address()}`));
process.once('SIGINT', shutDown);
process.once('SIGTERM', shutDown);

/** @param {string} text */
function readPort(text) {
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  if (!(number <= 65535)) stop(`PORT is "${text}"; it must be a whole number from 0 to 65535.`);
  return number;
}

async function loadHandler() {
  try {
    return await import(new URL('../build/handler.js', import.meta.url).href);
  } catch (error) {
    return stop(`The server could not start. ${error instanceof Error ? error.message : error}`);
  }
}

/** @param {NodeJS.ErrnoException} error */
function whyNotListening(error) {
  const at = `${host}:${port}`;
  if (error.code === 'EADDRINUSE')
    return `${at} is taken. Stop what uses it, or choose another: PORT=${port + 1} ./scripts/start`;
  if (error.code === 'EACCES')
    return `${at} needs rights this user lacks. Choose a port above 1023: PORT=3000 ./scripts/start`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `HOST is "${host}", which is not an address of this machine. Try HOST=127.0.0.1 or HOST=0.0.0.0.`;
  return `Cannot listen at ${at}. ${error.message}`;
}

function address() {
  const bound = server.address();
  const actual = bound && typeof bound === 'object' ? bound.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${actual}`;
}

function shutDown() {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), secondsToFinish * 1000).unref();
}

/** @param {string} words @returns {never} */
function stop(words) {
  console.error(words);
  process.exit(1);
}
