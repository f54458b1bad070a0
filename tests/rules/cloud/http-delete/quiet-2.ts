import axios from 'axios';
await axios.delete(`http://localhost:3000/items/${id}`);
