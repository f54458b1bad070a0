import axios from 'axios';
const api = axios.create({ baseURL: 'https://api.vercel.com' });
await api.delete('/v9/projects/shop');
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.vercel.com" to delete what it names
