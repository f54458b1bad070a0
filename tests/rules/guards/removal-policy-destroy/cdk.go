package ops

import (
	"github.com/aws/aws-cdk-go/awscdk/v2"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsrds"
	"github.com/aws/jsii-runtime-go"
)

func shop(stack awscdk.Stack) {
	awsrds.NewDatabaseInstance(stack, jsii.String("Billing"), &awsrds.DatabaseInstanceProps{
		DeletionProtection: jsii.Bool(false),
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches a deletion protection off [deletion-protection-off]
		RemovalPolicy:      awscdk.RemovalPolicy_DESTROY,
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets what is declared here be deleted with its data when it leaves the program
	})
	bucket := awss3.NewBucket(stack, jsii.String("Logs"), &awss3.BucketProps{AutoDeleteObjects: jsii.Bool(true), RemovalPolicy: awscdk.RemovalPolicy_RETAIN})
//                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets what is declared here be deleted together with everything in it [force-destroy]
	bucket.ApplyRemovalPolicy(awscdk.RemovalPolicy_DESTROY, nil)
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets what is declared here be deleted with its data when it leaves the program
	awscdk.NewStack(app, jsii.String("Shop"), &awscdk.StackProps{TerminationProtection: jsii.Bool(false)})
//                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches a deletion protection off [deletion-protection-off]
	awsecr.NewRepository(stack, jsii.String("Images"), &awsecr.RepositoryProps{EmptyOnDelete: jsii.Bool(true)})
//                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets what is declared here be deleted together with everything in it [force-destroy]
}
