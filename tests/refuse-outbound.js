// Loaded into the server under test: connections to any other machine fail, as on one without a network.
import { Socket } from 'node:net';

const own = new Set(['127.0.0.1', '::1', 'localhost']);
const connect = Socket.prototype.connect;

Socket.prototype.connect = function (...args) {
  // Node hands over one array of normalized arguments; others call with options, a port and host, or a path.
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  const host = typeof first === 'object' ? first.host : second;
  if (typeof host === 'string' && !own.has(host)) throw new Error(`Outbound connection to ${host} refused.`);
  return connect.apply(this, args);
};
