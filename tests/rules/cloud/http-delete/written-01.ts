import axios from 'axios';
await axios.delete('https://api.digitalocean.com/v2/droplets/1');
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.digitalocean.com/v2/droplets/1" to delete what it names
