Remove-EC2Instance -InstanceId i-0abc -Force
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: terminates the EC2 instance
Get-EC2Instance -InstanceId i-0abc
