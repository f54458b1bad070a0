"""Daily totals for the cost dashboard."""

import boto3

eb = boto3.client("elasticbeanstalk")


def total(rows, day):
    """Sum of one day's costs; `day` is a date."""
    return sum(row["amount"] for row in rows if row["day"] == day)
