import https from 'https';
https.request({ hostname: 'api.heroku.com', path: '/apps/shop', method: 'DELETE' });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "api.heroku.com" to delete what it names
