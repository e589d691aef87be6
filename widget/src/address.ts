/** An address without query and fragment, which can carry the page's secrets; nothing for what is no web address. */
export function bareAddress(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.origin + url.pathname : undefined;
}

/** The page of another site that led here. Steps within the site say nothing new. */
export function cameFrom(referrer: string, origin: string): string | undefined {
  const address = bareAddress(referrer);
  return address && new URL(address).origin !== origin ? address : undefined;
}
