package ops

import "github.com/aws/aws-cdk-go/awscdk/v2/awss3"

func shop(stack constructs.Construct) {
	awss3.NewBucket(stack, jsii.String("Logs"), &awss3.BucketProps{AutoDeleteObjects: jsii.Bool(true)})
//                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets what is declared here be deleted together with everything in it
	awsecr.NewRepository(stack, jsii.String("Images"), &awsecr.RepositoryProps{EmptyOnDelete: jsii.Bool(true)})
//                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets what is declared here be deleted together with everything in it
	awss3.NewBucket(stack, jsii.String("Kept"), &awss3.BucketProps{AutoDeleteObjects: jsii.Bool(false)})
}
