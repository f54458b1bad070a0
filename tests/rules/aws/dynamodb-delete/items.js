import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';

const gone = page.Items.map((Key) => ({ DeleteRequest: { Key } }));
//                                      ^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every item of a DynamoDB table that a listing finds
const kept = page.Items.map((Item) => ({ PutRequest: { Item } }));
const one = { DeleteRequest: { Key: { pk: 'a' } } };
