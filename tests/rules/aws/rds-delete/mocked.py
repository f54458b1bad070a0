"""Clients that stand in for the real ones."""
import unittest
from unittest import mock
from unittest.mock import patch

import boto3


@patch("boto3.client")
def test_handed_over(client):
    client.return_value.delete_db_instance(DBInstanceIdentifier="a")


@mock.patch.object(
    boto3,
    "client",
)
def test_handed_over_by_lines(client):
    client.delete_db_instance(DBInstanceIdentifier="a")


@patch("boto3.client")
class Tests(unittest.TestCase):
    def test_class(self, client):
        client.delete_db_instance(DBInstanceIdentifier="a")


def test_fixture(mocker):
    mocker.Mock().delete_db_instance(DBInstanceIdentifier="a")
    mocker.patch("boto3.client")().delete_db_instance(DBInstanceIdentifier="a")


def test_not_patched(client):
    client.delete_db_instance(DBInstanceIdentifier="a")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS instance "a"


def mocker_is_a_name(other):
    mocker = boto3.client("rds")
    mocker.delete_db_instance(DBInstanceIdentifier="a")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS instance "a"
