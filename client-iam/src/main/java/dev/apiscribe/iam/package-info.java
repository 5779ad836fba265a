/**
 * How to show who is calling to clouds with a Huawei-style IAM:
 * {@link dev.apiscribe.iam.AkSkCredentials} sign each request,
 * {@link dev.apiscribe.iam.IamPasswordLogin} gets tokens for a password.
 */
@NullMarked
package dev.apiscribe.iam;

import org.jspecify.annotations.NullMarked;
