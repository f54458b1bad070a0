import cors from 'cors';
app.use(cors({ origin: 'https://example.org', credentials: true }));
