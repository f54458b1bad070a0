import axios from 'axios';
import { client } from './client';
axios.request({ url: 'https://api.heroku.com/apps/shop', method: 'DELETE' });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
axios.request({ url: 'https://api.heroku.com/apps/shop', method: 'GET' });
client.request({ url: 'https://api.heroku.com/apps/shop', method: 'DELETE' });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
