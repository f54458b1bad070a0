import ky from 'ky';
await ky.delete('https://api.netlify.com/api/v1/sites/1');
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.netlify.com/api/v1/sites/1" to delete what it names
