import jwt from 'jsonwebtoken';
jwt.verify(token, key, { algorithms: ['none'] });
//                       ^^^^^^^^^^^^^^^^^^^^ high: takes a token for true that anybody can write
