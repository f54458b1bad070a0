import m0 from 'node-fetch';
import m1 from 'node-fetch';
import m2 from 'undici';
import m3 from 'undici';
import m4 from 'got';
import m5 from 'ky';
import m6 from 'ofetch';
import m7 from 'ofetch';
import m8 from 'cross-fetch';
import m9 from 'cross-fetch';
import m10 from 'needle';
import m11 from 'phin';
import m12 from 'request';
import m13 from 'superagent';

async function clean(client, things) {
  m0("https://api.heroku.com/apps/shop", { method: "DELETE" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
  m1.default("https://api.heroku.com/apps/shop", { method: "DELETE" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
  m2.fetch("https://api.heroku.com/apps/shop", { method: "DELETE" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
  m3.request("https://api.heroku.com/apps/shop", { method: "DELETE" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
  m4("https://api.heroku.com/apps/shop", { method: "DELETE" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
  m5("https://api.heroku.com/apps/shop", { method: "DELETE" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
  m6.ofetch("https://api.heroku.com/apps/shop", { method: "DELETE" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
  m7.$fetch("https://api.heroku.com/apps/shop", { method: "DELETE" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
  m8("https://api.heroku.com/apps/shop", { method: "DELETE" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
  m9.fetch("https://api.heroku.com/apps/shop", { method: "DELETE" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
  m10("https://api.heroku.com/apps/shop", { method: "DELETE" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
  m11("https://api.heroku.com/apps/shop", { method: "DELETE" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
  m12("https://api.heroku.com/apps/shop", { method: "DELETE" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
  m13("https://api.heroku.com/apps/shop", { method: "DELETE" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
  client.list("one");
}
