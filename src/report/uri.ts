/**
 * A file name as a URI (RFC 3986): relative as it was given, `file:` for an absolute one of either kind of system. What the name
 * holds of broken surrogates becomes U+FFFD.
 */
export function fileUri(file: string): string {
  const windows = /^[A-Za-z]:[\\/]/.test(file) || (file.includes('\\') && !file.includes('/'));
  const path = (windows ? file.replaceAll('\\', '/') : file).replace(/^(\.\/+)+(?=.)/, '');
  const encoded = path.split('/').map(encoded1).join('/');
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}`;
  return path.startsWith('/') ? `file://${encoded.replace(/^\/+/, '/')}` : encoded.replaceAll(/\/{2,}/g, '/') || '-';
}

function encoded1(segment: string): string {
  return encodeURIComponent(segment.replaceAll(/\p{Cs}/gu, '\uFFFD')).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
