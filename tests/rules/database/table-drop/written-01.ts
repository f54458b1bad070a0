import { sequelize } from './db';
await sequelize.sync({ force: true });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops every table of the models and makes them anew
