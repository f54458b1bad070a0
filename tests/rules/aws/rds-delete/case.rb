require "aws-sdk-rds"
rds = Aws::RDS::Client.new(region: "eu-west-1")
rds.delete_db_instance(db_instance_identifier: "billing", skip_final_snapshot: true)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS database "billing", no final snapshot
rds.describe_db_instances(db_instance_identifier: "billing")
class Ops
  def initialize
    @rds = Aws::RDS::Client.new
  end

  def retire(name)
    @rds.delete_db_instance db_instance_identifier: name
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS instance that is named at run time
  end
end
fake = instance_double(Aws::RDS::Client)
fake.delete_db_instance(db_instance_identifier: "billing")
