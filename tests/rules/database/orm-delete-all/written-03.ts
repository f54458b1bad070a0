import { Sequelize } from 'sequelize';
const s = new Sequelize(url);
await s.drop();
//    ^^^^^^^^ critical: empties or drops the table of a model
