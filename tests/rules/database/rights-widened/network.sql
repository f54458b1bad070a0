DROP MASKING POLICY emails;
--^^^^^^^^^^^^^^^^^^^^^^^^ high: takes away what kept people out of the database, or from columns of it
DROP NETWORK POLICY office;
--^^^^^^^^^^^^^^^^^^^^^^^^ high: takes away what kept people out of the database, or from columns of it, then creates it again
ALTER ACCOUNT UNSET NETWORK_POLICY;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes away what kept people out of the database, or from columns of it
ALTER ACCOUNT SET NETWORK_POLICY = NULL;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes away what kept people out of the database, or from columns of it
ALTER ACCOUNT SET NETWORK_POLICY = office;
CREATE NETWORK POLICY open ALLOWED_IP_LIST = ('0.0.0.0/0');
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes away what kept people out of the database, or from columns of it
CREATE NETWORK POLICY office ALLOWED_IP_LIST = ('203.0.113.0/24');
