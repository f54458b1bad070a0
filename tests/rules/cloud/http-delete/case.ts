import axios from "axios";

await fetch(`https://api.github.com/repos/${owner}/${repo}`, { method: "DELETE" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.github.com/repos/…/…" to delete what it names
await fetch(`https://api.github.com/repos/${owner}/${repo}`);
await fetch(`/api/items/${id}`, { method: "DELETE" });
await axios.delete("https://api.cloudflare.com/client/v4/zones/one");
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.cloudflare.com/client/v4/zones/one" to delete what it names
await axios.delete(`/api/items/${id}`);
items.delete("https://api.cloudflare.com/client/v4/zones/one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.cloudflare.com/client/v4/zones/one" to delete what it names
