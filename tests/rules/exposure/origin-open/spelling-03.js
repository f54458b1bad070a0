import m0 from 'cors';
import m1 from '@fastify/cors';
import m2 from 'koa2-cors';
import m3 from '@koa/cors';
import m4 from 'hono/cors';
import m5 from 'cors';

async function clean(client, things) {
  m0({ origin: "*", credentials: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
  client.cors({ origin: "*", credentials: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
  m1({ origin: "*", credentials: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
  m2({ origin: "*", credentials: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
  m3({ origin: "*", credentials: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
  client.enableCors({ origin: "*", credentials: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
  client.register({ origin: "*", credentials: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
  m4.cors({ origin: "*", credentials: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
  m5.default({ origin: "*", credentials: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
  client.list("one");
}
