import * as iam from 'aws-cdk-lib/aws-iam';

export function make(scope: any, bucket: any) {
  new iam.Role(scope, 'Reader', { assumedBy: new iam.AnyPrincipal() });
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets anybody, from any account, do what the statement allows
  new iam.Role(scope, 'Worker', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
  new iam.PolicyStatement({ actions: ['sqs:SendMessage'], principals: [new iam.StarPrincipal()] });
  bucket.grantRead(new iam.AnyPrincipal());
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets anybody, from any account, use it
  bucket.grantReadWrite(new iam.AnyPrincipal());
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets anybody, from any account, use it
  bucket.grantWrite(new iam.AnyPrincipal());
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets anybody, from any account, use it
  bucket.grantPut(new iam.AnyPrincipal());
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets anybody, from any account, use it
  bucket.grantDelete(new iam.AnyPrincipal());
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets anybody, from any account, use it
  bucket.grantInvoke(new iam.AnyPrincipal());
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets anybody, from any account, use it
  bucket.grantPublish(new iam.AnyPrincipal());
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets anybody, from any account, use it
  bucket.grantSendMessages(new iam.AnyPrincipal());
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets anybody, from any account, use it
  bucket.grantConsumeMessages(new iam.AnyPrincipal());
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets anybody, from any account, use it
  bucket.grantPull(new iam.AnyPrincipal());
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets anybody, from any account, use it
  bucket.grantDecrypt(new iam.AnyPrincipal());
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets anybody, from any account, use it
  bucket.grantRead(new iam.ArnPrincipal('arn:aws:iam::123456789012:role/reader'));
}
