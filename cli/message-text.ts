export { messageTail, messageText, messageTop, regningText } from '../src/index.ts';
