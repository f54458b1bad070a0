const API = 'https://api.cloudflare.com/client/v4';

async function call(method: string, path: string) {
  const answer = await fetch(`${API}${path}`, { method });
  return answer.json();
}

export const drop = (id: string) => call('DELETE', `/zones/${id}`);
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.cloudflare.com/client/v4/zones/…" to delete what it names
export const show = (id: string) => call('GET', `/zones/${id}`);
