/** Where browsers look for it; some pages put their scripts before it. Bytes. */
const PRESCAN_BYTES = 4096
const DECLARED =
  /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w:.-]+)|<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w:.-]+)/i

/** The encoding that a page or the header it came with claims (WHATWG HTML, "determining the character encoding"). */
export function declaredEncoding(bytes: Uint8Array, contentType: string | null): string | null {
  const said = /;\s*charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType ?? '')?.[1]
  if (said !== undefined) return said
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES))
  const match = DECLARED.exec(start)
  return match?.[1] ?? match?.[2] ?? null
}
